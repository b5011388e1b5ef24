import { TOKEN_LIFE_SECONDS } from '../tokens/token-life.ts';
import type { FxiaokeSeed, WrittenSeed } from './seed-schema.ts';

/** Fills in what a written seed leaves out and what depends on its other parts. */
export function completeSeed(written: WrittenSeed): FxiaokeSeed {
  const firstCorpId = written.corps[0]?.id ?? '';
  const apps = written.apps.map((app) => ({ ...app, corpId: app.corpId ?? firstCorpId }));
  const firstAppId = apps[0]?.id ?? '';
  const homeCorpId = apps[0]?.corpId ?? '';
  return {
    apps,
    corps: written.corps.map((corp, index) => ({
      ...corp,
      ea: corp.ea ?? corp.id,
      enterpriseId: corp.enterpriseId ?? index + 1,
    })),
    tokens: written.tokens.map((token) => {
      const appId = token.appId ?? firstAppId;
      return {
        ...token,
        appId,
        corpId: token.corpId ?? apps.find((app) => app.id === appId)?.corpId ?? homeCorpId,
        expiresAt: token.expiresAt ?? secondsAfter(token.issuedAt, TOKEN_LIFE_SECONDS),
      };
    }),
    departments: written.departments.map((department) => ({
      ...department,
      name: department.name ?? String(department.id),
      corpId: department.corpId ?? homeCorpId,
    })),
    users: numberEmployees(written.users).map((user) => ({
      ...user,
      name: user.name ?? user.id,
      corpId: user.corpId ?? homeCorpId,
    })),
    records: written.records.map((record) => ({ ...record, corpId: record.corpId ?? homeCorpId })),
    switches: written.switches,
  };
}

/** Gives the numbers that no employee has yet, the vendor's first, 1000, first, to those who have none. */
function numberEmployees<Written extends { readonly employeeId?: number | undefined }>(
  users: readonly Written[],
): (Written & { readonly employeeId: number })[] {
  let next = Math.max(999, ...users.map(({ employeeId = 0 }) => employeeId)) + 1;
  return users.map((user) => ({ ...user, employeeId: user.employeeId ?? next++ }));
}

function secondsAfter(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
