import type { ErrorEntry } from '@x/core-signing';
import type { CatalogueRow, Language } from '../catalogues/vendor-catalogue.ts';
import type { Words } from '../words/words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** One entry of the catalogue: heading, the vendor's texts, what to do, and the facts as a short list. */
export function renderEntry(
  { reason, entry }: CatalogueRow,
  anchors: readonly string[],
  words: Words,
  language: Language,
): string {
  const facts: readonly (readonly [name: string, value: string])[] = [
    [words.httpStatus, entry.httpStatus.join(words.listSeparator)],
    [words.retried, words.retry(entry.retry, entry.mayHaveExecuted !== false)],
    [words.effect, renderEffect(entry.mayHaveExecuted, words)],
    [words.operations, renderOperations(entry.operations, words)],
    [words.evidence, `${words.labels[entry.evidence]}${words.clauseSeparator}${renderSource(entry.source, words)}`],
  ];
  const advice = entry.advice === undefined ? words.noAdvice : escapeMarkdown(entry.advice[language]);
  return [
    anchors.map((anchor) => `<a id="${anchor}"></a>`).join(''),
    `### ${entry.codes.join(words.listSeparator)} · \`${reason}\``,
    renderTexts(entry, words),
    `**${words.advice}**${words.colon}${advice}`,
    facts.map(([name, value]) => `- ${name}${words.colon}${value}`).join('\n'),
  ].join('\n\n');
}

function renderTexts({ message, alternativeMessages = {} }: ErrorEntry, words: Words): string {
  const first = message === '' ? `_${words.noText}_` : escapeMarkdown(message);
  const others = Object.entries(alternativeMessages).map(
    ([cause, text]) => `${escapeMarkdown(text)} ${words.otherText(cause)}`,
  );
  return [first, ...others].map((text) => `> ${text}`).join('\n>\n');
}

function renderOperations(operations: ErrorEntry['operations'], words: Words): string {
  if (operations === undefined) return words.everyOperation;
  if (operations.length === 0) return words.noOperation;
  return renderNames(operations, words);
}

function renderEffect(mayHaveExecuted: ErrorEntry['mayHaveExecuted'], words: Words): string {
  if (typeof mayHaveExecuted === 'boolean') return words.mayHaveExecuted(mayHaveExecuted);
  return words.mayHaveExecutedWith(renderNames(mayHaveExecuted, words));
}

function renderNames(operations: readonly string[], words: Words): string {
  return operations.map((name) => `\`${name}\``).join(words.listSeparator);
}

function renderSource(source: string, words: Words): string {
  return URL.canParse(source) ? words.sourceLink(source) : words.sourceText(source);
}
