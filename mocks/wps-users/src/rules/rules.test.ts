import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rateLimits } from '../limits/rate-limits.ts';
import { rules } from './rules.ts';

const folder = new URL('..', import.meta.url);
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('rules/'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const usedIds = new Set(code.match(/(?<=')wps\.[a-z-]+(?=')/g));
const inferred = rules.filter(({ evidence }) => evidence === 'inferred');

describe('rules', () => {
  it('are all registered where code names them', () => {
    const known = [...rules, ...rateLimits].map(({ id }) => id);
    expect([...usedIds].filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are all named by code when they are inferred', () => {
    expect(inferred.map(({ id }) => id).filter((id) => !usedIds.has(id))).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('say where they were read, unless they are inferred', () => {
    expect(rules.filter((rule) => 'source' in rule === (rule.evidence === 'inferred'))).toEqual([]);
  });
});
