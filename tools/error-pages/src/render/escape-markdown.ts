const special = /[\\`*[\]<>&~$@]/g;
/** Between letters or digits an underscore is never emphasis, and names are found more easily without a backslash. */
const underscoreAtEdge = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would begin a heading, a list or an underline at the start of a line. */
const atStart = /^(#{1,6}(?=\s|$)|[-+=])/;
const numberAtStart = /^(\d+)([.)])(?=\s|$)/;
/** What GitHub and VitePress would turn into a link or an emoji. */
const colon = /:(?=\/\/|\w+:)/g;

/** A text that reads in rendered Markdown exactly as it is given, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(underscoreAtEdge, '\\_')
    .replace(colon, '\\:')
    .replace(atStart, '\\$1')
    .replace(numberAtStart, '$1\\$2');
}
