/** The tenant of a seed that names none. */
export const defaultTenant = { id: 'mock000000000001' };

/** The app of a seed that names none; it lives in the first tenant. */
export const defaultApp = { id: 'cli_mock000000000001', appSecret: 'mockAppSecret0000000000000000001' };

/** The ids of the two statuses are those of the vendor's examples. */
export const businessTrip = { id: '7101214603622940671', title: '出差', priority: 2 };

/** More important than the business trip. */
export const doNotDisturb = { id: '7101214603622940672', title: '请勿打扰', priority: 1 };
