import { randomBytes } from 'node:crypto';
import { type ReceivedRequest, startReceiver } from '../receivers/start-receiver.js';
import { answerWith, type StandInAnswer, type StandInOptions } from './stand-in-answer.js';

/** One post of an SMS, taken or not. */
export interface SmsPost {
  readonly accountSid: string;
  readonly to: string;
  readonly body: string;
  readonly from: string | null;
  readonly messagingServiceSid: string | null;
  readonly statusCallback: string | null;
  readonly at: number;
}

/** Stands in for Twilio's HTTP API as far as messages are sent through it and listed. */
export interface TwilioStandIn {
  /** What the client's base URL is set to. */
  readonly url: string;
  /** Every post, refused ones too. */
  readonly posts: readonly SmsPost[];
  /** Messages that were sent, by the SID that the provider gave them: it knows no repetition. */
  readonly sent: ReadonlyMap<string, SmsPost>;
  /** How often messages were listed. */
  readonly lists: () => number;
  until(enough: (posts: readonly SmsPost[]) => boolean): Promise<void>;
}

const PATH = /^\/2010-04-01\/Accounts\/(AC[0-9a-fA-F]{32})\/Messages\.json(?:\?(.*))?$/;

/** Starts a stand-in on the loopback. */
export async function startTwilioStandIn(
  decide: (post: SmsPost, number: number) => StandInAnswer = () => 'take',
  decideList: (number: number) => StandInAnswer = () => 'take',
  options: StandInOptions = {},
): Promise<TwilioStandIn> {
  const posts: SmsPost[] = [];
  const sent = new Map<string, SmsPost>();
  let lists = 0;

  const receiver = await startReceiver((request, response) => {
    const [, accountSid, query = ''] = PATH.exec(request.path) ?? [];
    if (accountSid === undefined || !isAuthorized(request, accountSid)) {
      return answerWith(response, UNAUTHORIZED, UNAUTHORIZED);
    }
    if (request.body === '') {
      lists += 1;
      const to = new URLSearchParams(query).get('To');
      return answerWith(response, decideList(lists), { status: 200, body: pageOf(sent, to) });
    }
    const post = readPost(accountSid, request);
    posts.push(post);
    const answer = decide(post, posts.length);
    const sid = `SM${randomBytes(16).toString('hex')}`;
    if (typeof answer !== 'object') sent.set(sid, post);
    answerWith(response, answer, { status: 201, body: resourceOf(sid, post) }, options);
  });
  return {
    url: receiver.url,
    posts,
    sent,
    lists: () => lists,
    until: (enough) => receiver.until(() => enough(posts)),
  };
}

const UNAUTHORIZED = {
  status: 401,
  body: { status: 401, code: 20003, message: 'Authenticate' },
};

function isAuthorized({ headers }: ReceivedRequest, accountSid: string): boolean {
  const [, encoded = ''] = /^Basic (\S+)$/.exec(headers.authorization ?? '') ?? [];
  return Buffer.from(encoded, 'base64').toString().startsWith(`${accountSid}:`);
}

function readPost(accountSid: string, { body, at }: ReceivedRequest): SmsPost {
  const form = new URLSearchParams(body);
  return {
    accountSid,
    to: form.get('To') ?? '',
    body: form.get('Body') ?? '',
    from: form.get('From'),
    messagingServiceSid: form.get('MessagingServiceSid'),
    statusCallback: form.get('StatusCallback'),
    at,
  };
}

function pageOf(sent: ReadonlyMap<string, SmsPost>, to: string | null): object {
  const messages = [...sent].filter(([, post]) => to === null || post.to === to).reverse();
  return {
    messages: messages.map(([sid, post]) => resourceOf(sid, post)),
    page: 0,
    page_size: 50,
    next_page_uri: null,
    previous_page_uri: null,
  };
}

function resourceOf(sid: string, post: SmsPost): object {
  return {
    sid,
    account_sid: post.accountSid,
    to: post.to,
    from: post.from,
    messaging_service_sid: post.messagingServiceSid,
    body: post.body,
    status: 'queued',
    direction: 'outbound-api',
    date_created: new Date(post.at).toUTCString(),
    date_updated: new Date(post.at).toUTCString(),
    // It is in the queue.
    date_sent: null,
    error_code: null,
    error_message: null,
    num_segments: '1',
  };
}
