/** A file that cannot be used at all. The message is for the person at the keyboard and needs no stack. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
