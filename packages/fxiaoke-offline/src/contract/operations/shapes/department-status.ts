/**
 * The status of a department in `setDepartmentStatus`. The answer of `getDepartmentDetails` counts otherwise (1 normal,
 * 2 stopped, 3 deleted), and so does the department object ("2" is deleted; both label: observed): never pass these on.
 */
export const DepartmentStatus = {
  Disabled: 1,
  Enabled: 2,
} as const;

export type DepartmentStatus = (typeof DepartmentStatus)[keyof typeof DepartmentStatus];
