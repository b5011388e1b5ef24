interface Child {
  readonly id: string;
  readonly parent_id: string;
}

/** A department that is missing above another, or a way up that leads back to where it began. */
export function parentFault(start: Child, departments: readonly Child[]): string[] {
  const byId = new Map(departments.map((department) => [department.id, department]));
  const passed = new Set<string>([start.id]);
  for (let parentId = start.parent_id; parentId !== '0'; ) {
    if (passed.has(parentId)) return [`the departments above ${start.id} form a circle`];
    const parent = byId.get(parentId);
    if (parent === undefined) return passed.size === 1 ? [`there is no department ${parentId}`] : [];
    passed.add(parentId);
    parentId = parent.parent_id;
  }
  return [];
}
