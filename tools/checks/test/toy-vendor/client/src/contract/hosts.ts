export const hosts = { desk: 'https://desk.example' } as const;
