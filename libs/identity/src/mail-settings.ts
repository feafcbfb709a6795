/** Whether mail goes out of this installation, and what its links begin with. */
export class MailSettings {
  constructor(
    /** MAIL_FROM is set: links travel by mail instead of being shown. */
    readonly goesOut: boolean,
    /** STAFF_URL, for the worker's mails. */
    readonly staffUrl: string,
  ) {}
}
