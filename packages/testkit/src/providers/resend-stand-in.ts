import { randomUUID } from 'node:crypto';
import { type ReceivedRequest, startReceiver } from '../receivers/start-receiver.js';
import { answerWith, type StandInAnswer, type StandInOptions } from './stand-in-answer.js';

/** One post of an email, taken or not. */
export interface EmailPost {
  /** `Idempotency-Key` */
  readonly key: string | null;
  /** The email as the provider's API names its parts. */
  readonly email: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/** Stands in for Resend's HTTP API as far as emails are sent through it. */
export interface ResendStandIn {
  /** What the client's base URL is set to. */
  readonly url: string;
  /** Every post, repeated ones too. */
  readonly posts: readonly EmailPost[];
  /** Emails that were sent, each once, by the id that the provider gave it. */
  readonly sent: ReadonlyMap<string, EmailPost>;
  until(enough: (posts: readonly EmailPost[]) => boolean): Promise<void>;
}

/**
 * Starts a stand-in on the loopback. As the provider does, it answers a key that it knows with the
 * id of the first email, and refuses one that comes with another email.
 */
export async function startResendStandIn(
  decide: (post: EmailPost, number: number) => StandInAnswer = () => 'take',
  options: StandInOptions = {},
): Promise<ResendStandIn> {
  const posts: EmailPost[] = [];
  const sent = new Map<string, EmailPost>();
  const idOf = new Map<string, string>();

  const take = (post: EmailPost): { status: number; body: object } => {
    const known = post.key === null ? undefined : idOf.get(post.key);
    if (known !== undefined) {
      const same = JSON.stringify(sent.get(known)?.email) === JSON.stringify(post.email);
      return same ? { status: 200, body: { id: known } } : { status: 409, body: REUSED };
    }
    const id = randomUUID();
    sent.set(id, post);
    if (post.key !== null) idOf.set(post.key, id);
    return { status: 200, body: { id } };
  };

  const receiver = await startReceiver((request, response) => {
    if (request.path !== '/emails' || !isAuthorized(request)) {
      return answerWith(response, UNAUTHORIZED, UNAUTHORIZED);
    }
    const key = request.headers['idempotency-key'];
    const post: EmailPost = {
      key: typeof key === 'string' ? key : null,
      email: JSON.parse(request.body),
      at: request.at,
    };
    posts.push(post);
    const answer = decide(post, posts.length);
    const taken = typeof answer === 'object' ? answer : take(post);
    answerWith(response, answer, taken, options);
  });
  return { url: receiver.url, posts, sent, until: (enough) => receiver.until(() => enough(posts)) };
}

const REUSED = {
  statusCode: 409,
  name: 'invalid_idempotent_request',
  message: 'This idempotency key has been used with a different request.',
};

const UNAUTHORIZED = {
  status: 401,
  body: { statusCode: 401, name: 'invalid_api_key', message: 'API key is invalid' },
};

function isAuthorized({ headers }: ReceivedRequest): boolean {
  return /^Bearer re_\w+$/.test(headers.authorization ?? '');
}
