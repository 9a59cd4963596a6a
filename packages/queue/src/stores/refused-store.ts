/** The store answers, but jobs must not be put into it. */
export class RefusedStore extends Error {
  override readonly name = 'RefusedStore';
}
