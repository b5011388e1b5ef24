import type { VendorName } from '../../calls/operation-call.ts';
import { allVendors, type FaultCase, type FaultKind } from '../faults/fault-case.ts';
import type { Subject, SubjectClass } from '../subjects/subject.ts';
import type { CellTexts } from './committed.ts';

const titles: Readonly<Record<FaultKind, { readonly title: string; readonly text: string }>> = {
  refusal: {
    title: "The vendor's refusals",
    text: 'A whole answer in the words of the vendor; nothing was carried out.',
  },
  gateway: {
    title: 'Pages of a proxy',
    text: 'HTML with 502, 503 or 504. The vendor behind it may have carried the call out.',
  },
  answer: { title: "Answers that are none of the vendor's", text: 'A whole HTTP answer with another body.' },
  delivery: {
    title: 'Answers cut, slowed or left alone',
    text: 'The vendor carries the call out; its answer does not come whole, or late.',
  },
  silence: {
    title: 'No answer',
    text: 'The connection breaks or nothing comes. With `after:` the vendor has carried the call out.',
  },
};

const plurals: Readonly<Record<SubjectClass, string>> = {
  read: 'reads',
  'write that may be repeated': 'writes that may be repeated',
  'write not to be repeated': 'writes not to be repeated',
  'token call': 'token calls',
};

const vendorTitles: Readonly<Record<VendorName, string>> = { feishu: 'Feishu', wps: 'WPS', fxiaoke: 'Fxiaoke' };

/** The table for people: operations that behave alike under a fault share a row. */
export function toPage(cells: CellTexts, faults: readonly FaultCase[], subjects: readonly Subject[]): string {
  const kinds: readonly FaultKind[] = ['refusal', 'gateway', 'answer', 'delivery', 'silence'];
  const sections = kinds.flatMap((kind) => [
    '',
    `## ${titles[kind].title}`,
    '',
    titles[kind].text,
    '',
    '| fault | at | while it stays | when it happens once |',
    '| --- | --- | --- | --- |',
    ...faults
      .filter((fault) => fault.kind === kind)
      .flatMap((fault) => rowsOf(fault, cells[fault.name] ?? {}, subjects)),
  ]);
  return `${[...heading(cells), ...sections].join('\n')}\n`;
}

function heading(cells: CellTexts): readonly string[] {
  const count = Object.values(cells).reduce((total, ofFault) => total + Object.keys(ofFault).length, 0);
  return [
    '# What a fault comes to',
    '',
    `Every fault that the mocks know, at every operation of the three clients: ${count} cells, made by`,
    '`pnpm reliability fault-matrix --write` and measured again by every run without `--write`. Each cell stands in',
    '[fault-matrix.json](../../tools/reliability/fault-matrix.json).',
    '',
    '- **attempts** are the requests that reached the mock, by its journal; a policy of 3 attempts holds, and a fresh token',
    '  is one attempt more.',
    '- **carried out**: how many of them the vendor carried out. Of a write not to be repeated never more than one.',
    '- **sent**, **may be carried out**, **not carried out**: what the error says. After `sent: unknown`, `sent: yes` and',
    '  `may be carried out` a caller has to look before it sends a write again.',
    '- **at once**, **after a pause**, **time limit** (`timeoutMs` of an attempt), **deadline** (`deadlineMs` of the call): what',
    '  the call waited for. No cell depends on how fast the machine is.',
    '- The last column is empty where the client does not try again: one fault is then as good as many.',
  ];
}

function rowsOf(fault: FaultCase, ofFault: Readonly<Record<string, string>>, subjects: readonly Subject[]): string[] {
  const meant = subjects.filter(({ vendor }) => fault.vendors.includes(vendor));
  const texts = [...new Set(meant.map(({ operation }) => ofFault[operation] ?? 'not measured'))];
  return texts.map((text) => {
    const alike = meant.filter(({ operation }) => (ofFault[operation] ?? 'not measured') === text);
    const [lasting = '', once = ''] = text.split(' | ');
    return `| \`${fault.name}\` | ${describeSubjects(alike, meant)} | ${lasting} | ${once} |`;
  });
}

/** In as few words as say it: classes as a whole, classes of a vendor, or operations by name. */
function describeSubjects(alike: readonly Subject[], meant: readonly Subject[]): string {
  if (alike.length === meant.length) return `all ${meant.length}`;
  const classes: readonly SubjectClass[] = [
    'read',
    'write that may be repeated',
    'write not to be repeated',
    'token call',
  ];
  return classes
    .flatMap((name) => {
      const ofClass = meant.filter((subject) => subject.class === name);
      const found = alike.filter((subject) => subject.class === name);
      if (found.length === 0) return [];
      if (found.length === ofClass.length) return [`${plurals[name]} (${found.length})`];
      return allVendors.flatMap((vendor) => {
        const ofVendor = found.filter((subject) => subject.vendor === vendor);
        if (ofVendor.length === 0) return [];
        const whole = ofVendor.length === ofClass.filter((subject) => subject.vendor === vendor).length;
        if (whole) return [`${vendorTitles[vendor]} ${plurals[name]} (${ofVendor.length})`];
        return ofVendor.map(({ operation }) => `\`${operation}\``);
      });
    })
    .join(', ');
}
