// A small agent as anybody may have it: phones whoever its job names, and asks how many will come to
// dinner. It knows nothing of the test kit.
import { fileURLToPath } from 'node:url';
import { cli, defineAgent, inference, llm, ServerOptions, voice } from '@livekit/agents';
import * as deepgram from '@livekit/agents-plugin-deepgram';
import * as openai from '@livekit/agents-plugin-openai';
import { SipClient } from 'livekit-server-sdk';

const hangUp = llm.tool({
  name: 'hangUp',
  description: 'Says goodbye and ends the call.',
  execute: async (_, { ctx: { session } }) => {
    await session.say('See you tonight. Goodbye.').waitForPlayout();
    session.shutdown();
  },
});

export default defineAgent({
  entry: async (ctx) => {
    const { number, trunkId } = JSON.parse(ctx.job.metadata);
    const { LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env;
    // Without `failover: false` a request that failed is sent again, which may ring twice.
    const sip = new SipClient(LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET, {
      failover: false,
    });
    await ctx.connect();
    try {
      await sip.createSipParticipant(trunkId, number, ctx.room.name, {
        participantIdentity: 'guest',
        waitUntilAnswered: true,
      });
    } catch {
      await ctx.deleteRoom();
      return ctx.shutdown('nobody answered');
    }
    const session = new voice.AgentSession({
      vad: new inference.VAD({ model: 'silero' }),
      stt: new deepgram.STT({ language: 'en', baseUrl: process.env.DEEPGRAM_BASE_URL }),
      llm: new openai.LLM(),
      tts: new openai.TTS(),
      turnHandling: { turnDetection: 'vad' },
    });
    session.on('close', () => ctx.shutdown('the call is over'));
    await session.start({
      agent: new voice.Agent({ instructions: 'Ask how many will come.', tools: [hangUp] }),
      room: ctx.room,
      inputOptions: { participantIdentity: 'guest', deleteRoomOnClose: true },
    });
    session.say('Hello, this is the Lion. How many of you will come tonight?');
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = new ServerOptions({
    agent: fileURLToPath(import.meta.url),
    agentName: 'dinner',
    // Else it is given no job while the machine is busy, and LiveKit does not offer that job again.
    loadFunc: async ({ activeJobs }) => activeJobs.length / 10,
  });
  cli.runApp(options);
}
