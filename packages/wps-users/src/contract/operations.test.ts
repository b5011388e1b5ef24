import { describe, expect, it } from 'vitest';
import { operations } from './operations.ts';
import { pages } from './pages.ts';

describe('operations', () => {
  const named = Object.entries(operations);

  it.each(named)('%s is called what it is, and has a page of its own', (name, operation) => {
    expect(operation.name).toBe(name);
    expect(Object.entries(pages).find(([, page]) => page === operation.doc)?.[0]).toBe(name);
  });

  it('that change something are repeated only where that does no harm', () => {
    const idempotent = (value: boolean, evidence: string) =>
      named
        .filter(([, operation]) => operation.idempotent.value === value && operation.idempotent.evidence === evidence)
        .map(([name]) => name)
        .toSorted();
    expect(idempotent(false, 'inferred')).toStrictEqual(['create', 'delete']);
    expect(idempotent(true, 'inferred')).toStrictEqual([
      'batchDisable',
      'batchEnable',
      'batchLogout',
      'batchUpdateDept',
      'batchUpdateOrder',
      'customAttrsBatchUpdate',
      'update',
    ]);
    expect(idempotent(true, 'documented')).toHaveLength(12);
  });

  it('want a user token for current and currentId, and take one for search', () => {
    const withToken = (token: string) =>
      named.filter(([, operation]) => operation.token === token).map(([name]) => name);
    expect(withToken('user')).toStrictEqual(['current', 'currentId']);
    expect(withToken('app-or-user')).toStrictEqual(['search']);
    expect(withToken('none')).toStrictEqual(['accessToken']);
    expect(withToken('app')).toHaveLength(17);
  });

  it('ask for the scopes of their pages', () => {
    const scopes = Object.fromEntries(named.map(([name, operation]) => [name, operation.scopes.join(' ')]));
    const write = 'kso.contact.readwrite';
    const read = 'kso.contact.readwrite kso.contact.read';
    const customAttrs = 'kso.user_custom_attr.readwrite';
    expect(scopes).toStrictEqual({
      batchDisable: write,
      batchEnable: write,
      batchRead: read,
      list: read,
      get: read,
      create: write,
      update: write,
      delete: write,
      byEmails: read,
      byPhones: read,
      byExUserIds: read,
      depts: read,
      batchUpdateDept: write,
      batchUpdateOrder: write,
      customAttrsBatchRead: customAttrs,
      customAttrsBatchUpdate: customAttrs,
      batchLogout: read,
      search: read,
      current: 'kso.user_base.read',
      currentId: 'kso.user_current_id.read',
      accessToken: '',
    });
  });
});
