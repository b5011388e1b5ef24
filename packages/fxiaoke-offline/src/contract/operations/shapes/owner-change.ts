/** A record and who is to own it. */
export interface OwnerChange<OwnerId> {
  readonly objectDataId: string;
  readonly ownerId: OwnerId;
}
