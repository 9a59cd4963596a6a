import { TOOL_NAMES, type ToolName } from '@immolab/contracts';
import { llm, type voice } from '@livekit/agents';
import type { Conductor } from '../conductor/conductor.js';
import { TOOL_ARGUMENTS, TOOL_DESCRIPTIONS, toolCallSchema } from './tool-arguments.js';

export interface ToolsOptions {
  readonly conductor: Conductor;
  /** Told of a tool that threw: the session would only tell a model "an internal error". */
  readonly onFault: (error: unknown) => void;
}

/** The agent's eight tools: whoever calls them, the conductor decides and carries them out. */
export function defineTools(options: ToolsOptions): readonly llm.ToolContextEntry[] {
  return TOOL_NAMES.map((name) => defineTool(name, options));
}

function defineTool(name: ToolName, { conductor, onFault }: ToolsOptions): llm.ToolContextEntry {
  return llm.tool({
    name,
    description: TOOL_DESCRIPTIONS[name],
    parameters: TOOL_ARGUMENTS[name],
    execute: async (args: object, { ctx }: { ctx: voice.RunContext }) => {
      try {
        // "I'll put you through, one moment" is heard before the line is taken away.
        if (name === 'transfer_call') await ctx.waitForPlayout();
        return await conductor.runTool(toolCallSchema.parse({ ...args, tool: name }));
      } catch (error) {
        onFault(error);
        throw error;
      }
    },
  });
}
