import { llm } from '@livekit/agents';

/**
 * Stands where a session wants a language model and there is none: the responder answers every
 * turn, so that being asked is a fault.
 */
export class SilentModel extends llm.LLM {
  override label(): string {
    return 'immolab.silent';
  }

  override chat(): llm.LLMStream {
    throw new Error('no language model stands behind the responder');
  }
}
