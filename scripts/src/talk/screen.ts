import type { Evaluation } from '@immolab/contracts';

/** Shows a conversation as it is held. */
export interface Screen {
  agentSaid(text: string): void;
  leadSaid(text: string): void;
  leadHungUp(): void;
  judged(evaluation: Evaluation): void;
  /** It is the lead's turn. */
  waitForLead(): void;
  /** Shows what was kept to be shown together with what follows. */
  flush(): void;
}

export interface ScreenOptions {
  readonly write: (text: string) => void;
  /** What the lead says stands on the screen already, because it was typed there. */
  readonly isTyped: boolean;
}

const AGENT = '  Agent  ';
const LEAD = '  Lead   ';

export function createScreen({ write, isTyped }: ScreenOptions): Screen {
  let said: string | null = null;
  let verdicts: string[] = [];

  const flush = (): void => {
    const beside = verdicts.map((verdict) => `[${verdict}]`).join(' ');
    if (said !== null) write(`${LEAD}${said}${beside === '' ? '' : `   ${beside}`}\n`);
    else if (beside !== '') write(`${' '.repeat(LEAD.length)}${beside}\n`);
    said = null;
    verdicts = [];
  };

  return {
    flush,
    agentSaid(text) {
      flush();
      write(`${AGENT}${text}\n`);
    },
    leadSaid(text) {
      flush();
      // The verdict is to stand beside it, and is known before the agent answers.
      if (!isTyped) said = text;
    },
    leadHungUp() {
      flush();
      write(`${isTyped ? '' : LEAD}(hangs up)\n`);
    },
    judged: (evaluation) => void verdicts.push(describe(evaluation)),
    waitForLead() {
      flush();
      if (isTyped) write(LEAD);
    },
  };
}

function describe({ verdict, normalized, rule }: Evaluation): string {
  const understood = normalized === null ? '' : ` = ${normalized}`;
  return `${verdict.toUpperCase()}${understood}, ${rule}`;
}
