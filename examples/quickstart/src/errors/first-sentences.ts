const shownSentences = 4;

/** The beginning of a message, without the request id and the address that stand at its end. */
export function firstSentences(message: string): string {
  const sentences = message.split(/(?<=\.) /).filter((sentence) => !/^(Request id |See https:)/.test(sentence));
  return sentences.slice(0, shownSentences).join(' ') + (sentences.length > shownSentences ? ' ...' : '');
}
