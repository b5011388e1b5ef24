import { mockRequests } from '../catalogues/mock-requests.ts';
import type { Language, VendorCatalogue } from '../catalogues/vendor-catalogue.ts';
import { en } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { zhCn } from '../words/zh-cn.ts';
import { anchorsOf } from './anchors.ts';
import { renderEntry } from './entry.ts';
import { renderProvocation } from './provocation.ts';

const wordsOf: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCn };

/** The name of the file of a page. */
export function fileName(id: VendorCatalogue['id'], language: Language): string {
  return language === 'en' ? `${id}.md` : `${id}.${language}.md`;
}

/** A vendor's page in one language. The same catalogue gives the same bytes. */
export function renderPage(catalogue: VendorCatalogue, language: Language): string {
  const words = wordsOf[language];
  const { sections, id } = catalogue;
  const rows = sections.flatMap((section) => section.rows);
  const codes = new Set(rows.flatMap(({ entry }) => entry.codes)).size;
  const anchors = anchorsOf(sections);
  const requests = mockRequests(catalogue, language);
  const sectionAnchor = (index: number): string => `section-${index + 1}`;
  const [exampleAnchor = ''] = [...anchors.values()].flat();

  const blocks = [
    `<!-- ${words.generated(catalogue.packageName)} -->`,
    `# ${catalogue.title[language]}`,
    `[${words.otherLanguage}](./${fileName(id, language === 'en' ? 'zh-CN' : 'en')})`,
    ...words.introduction({ entries: rows.length, codes }, catalogue),
    `## ${words.headings.origin}`,
    ...words.origin(catalogue),
    bullets(Object.entries(words.labels).map(([label, name]) => `**${name}**${words.colon}${meaning(words, label)}`)),
    `## ${words.headings.reading}`,
    bullets(words.reading(catalogue, exampleAnchor)),
    `## ${words.headings.contents}`,
    bullets(
      sections.map(
        ({ title, rows }, index) =>
          `[${title[language]}](#${sectionAnchor(index)})${words.colon}${words.sectionSize(rows.length)}`,
      ),
    ),
    ...sections.flatMap(({ title, rows }, index) => [
      `<a id="${sectionAnchor(index)}"></a>`,
      `## ${title[language]}`,
      ...rows.flatMap((row) => [
        renderEntry(row, anchors.get(row) ?? [], words, language),
        renderProvocation(row, catalogue, requests, words),
      ]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function meaning(words: Words, label: string): string {
  return words.labelMeanings[label as keyof Words['labelMeanings']];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
