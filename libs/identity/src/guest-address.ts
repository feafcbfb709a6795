/** Where guests open their own app, as it is printed beside a code. */
export class GuestAddress {
  /** `http://127.0.0.1:4100`, without a slash at the end. */
  constructor(readonly url: string) {}
}
