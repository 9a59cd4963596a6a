/** What the lead's page says, in one language; leads are addressed formally. */
export interface PageTexts {
  readonly title: string;
  readonly labels: { readonly when: string; readonly where: string; readonly status: string };
  readonly states: {
    readonly booked: string;
    readonly canceled: string;
    readonly replaced: string;
  };
  /** Said instead of the forms when there is nothing to change. */
  readonly canceled: (agencyName: string) => string;
  readonly replaced: string;
  /** Said once after a change. */
  readonly done: {
    readonly moved: string;
    readonly canceled: (agencyName: string) => string;
  };
  readonly move: {
    readonly heading: string;
    readonly legend: string;
    readonly button: string;
    readonly noSlots: (agencyName: string) => string;
  };
  readonly cancel: {
    readonly heading: string;
    readonly warning: string;
    readonly button: string;
  };
  /** Why nothing was changed. */
  readonly problems: { readonly slotTaken: string; readonly slotMissing: string };
  readonly failures: Readonly<Record<PageFailure, PageMessage>>;
}

/** Why there is no page of a viewing. */
export type PageFailure = 'notFound' | 'tooManyRequests' | 'notUnderstood' | 'unavailable';

export interface PageMessage {
  readonly heading: string;
  readonly text: string;
}
