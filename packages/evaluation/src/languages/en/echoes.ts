/** What a question's verb is echoed with. */
const VERBS = [
  ...['have', 'can', 'will', 'would', 'could', 'will be', 'would be', 'have been'],
  ...['have done'],
];
const DENIED = [
  ...['dont', 'do not', 'havent', 'have not', 'cant', 'cannot', 'can not', 'wont', 'will not'],
  ...['wouldnt', 'would not', 'couldnt', 'could not', 'didnt', 'did not', 'shant', 'arent'],
  ...['are not', 'havent done', 'havent been', 'wont be', 'wouldnt be', 'aint'],
];
const IT_DENIED = [
  ...['isnt', 'is not', 'doesnt', 'does not', 'hasnt', 'has not', 'hasnt been', 'has not been'],
  ...['wont', 'will not', 'wont be', 'wouldnt', 'would not', 'wouldnt be', 'couldnt', 'could not'],
  ...['cant', 'cannot', 'cant be', 'didnt', 'did not', 'aint'],
];

const saidOf = (subjects: readonly string[], verbs: readonly string[]): string[] =>
  subjects.flatMap((subject) => verbs.map((verb) => `${subject} ${verb}`));

const OWN = ['i', 'we', 'they'];

/** "I have done", "it has been", "they would": whole answers that say yes. */
export const echoesOfYes: readonly string[] = [
  ...saidOf(OWN, ['do', ...VERBS]),
  ...['i did', 'i am', 'we are', 'they are'],
  ...saidOf(['it'], ['is', 'does', 'has', 'has been', 'has done', 'will', 'would', 'could']),
  ...saidOf(['it'], ['can', 'will be', 'would be', 'can be', 'could be done']),
  ...saidOf(['he', 'she'], ['would', 'could', 'will', 'can', 'would do', 'will do']),
  ...['there is', 'there are', 'there has', 'there has been', 'there have been', 'there will be'],
  ...['i do so', 'i do that', 'we do that'],
  ...saidOf(['i', 'we'], ['would do', 'could do', 'will do', 'can do', 'do have', 'do have one']),
  ...saidOf(['i', 'we'], ['have one', 'have some', 'have that', 'have it', 'do have that']),
  ...['ive got one', 'weve got one', 'ive one', 'weve one', 'ive got that', 'ive got some'],
  ...['theres one', 'there is one', 'there are some', 'there are a few', 'i have a few'],
];

/** "We wouldn't", "it hasn't been", "there aren't any": whole answers that say no. */
export const echoesOfNo: readonly string[] = [
  ...saidOf(OWN, DENIED),
  ...['im not', 'i am not', 'were not', 'we are not', 'theyre not', 'they are not'],
  ...['im not yet', 'i havent yet', 'we havent yet', 'i have not yet', 'we have not yet'],
  ...saidOf(['it'], IT_DENIED),
  ...['its not', 'its not been', 'theyve not', 'ive not', 'weve not', 'its not yet'],
  ...saidOf(['he', 'she'], ['cant', 'cannot', 'wont', 'wouldnt', 'doesnt', 'isnt', 'couldnt']),
  ...['there isnt', 'there arent', 'there is not', 'there are not', 'there is none', 'theres none'],
  ...['there are none', 'there isnt any', 'there arent any', 'there isnt one', 'there wont be'],
  ...['there hasnt been', 'there havent been', 'theres not', 'theres nothing', 'there is nothing'],
  ...['i dont have one', 'i dont have any', 'we dont have any', 'we dont have one', 'i have none'],
  ...['we have none', 'ive none', 'weve none', 'ive got none', 'weve got none', 'i havent got one'],
  ...[
    'i havent got any',
    'we havent got any',
    'we havent got one',
    'i havent any',
    'we havent any',
  ],
  ...['i havent one', 'we havent one', 'i dont have that', 'we dont have that', 'i dont own one'],
  ...['i dont own any', 'we dont own any', 'i do not have one', 'i do not have any'],
  ...['we do not have any', 'we do not have one', 'i havent got that', 'i havent got it'],
  ...['im not having one', 'im not having any', 'i am not having', 'i am not having any'],
  ...['im not having it', 'i am not having one', 'im not doing that', 'we arent doing that'],
  ...['i wish i did', 'i wish i had', 'i wish i could', 'i wish we did', 'i wish we had'],
  ...[
    'i wish we could',
    'wish i did',
    'wish i had',
    'wish i could',
    'wish we did',
    'wish we could',
  ],
  ...['nobody does', 'nobody can', 'nobody has', 'nobody would', 'nobody is', 'nobody did'],
  ...[
    'no one does',
    'no one has',
    'no one is',
    'none of us do',
    'none of us does',
    'none of us have',
  ],
  ...[
    'none of us has',
    'none of us is',
    'none of us are',
    'neither of us do',
    'neither of us does',
  ],
  ...['neither of us is', 'neither of us are', 'neither of us has', 'neither of us have'],
];

/** Of those that say yes, what answers where a break follows: "it has, last week". */
export const openEchoes: readonly string[] = [
  ...['i did', 'i have done', 'we have done'],
  ...saidOf(['i', 'we'], ['do', 'can', 'will', 'would', 'could']),
  ...saidOf(['they'], ['have', 'do', 'would', 'will']),
  ...saidOf(['it'], ['has', 'has been', 'does', 'would', 'will']),
  ...['there is', 'there are', 'there has been', 'there have been', 'i have indeed', 'i am indeed'],
];

/** Of them, what answers only whether something was done. */
export const pastEchoes: readonly string[] = [
  ...['i did', 'i have done', 'we have done', 'it has been', 'there has been', 'there have been'],
];

/** Of them, what answers only whether somebody would do something. */
export const modalEchoes: readonly string[] = [
  ...saidOf(['i', 'we'], ['can', 'will', 'would', 'could']),
  ...saidOf(['they', 'it'], ['would', 'will']),
];

/** What is thought to be so, or not: "I think we do", "can't say it would". */
const SUPPOSED = [
  ...saidOf(OWN, ['do', 'have', 'can', 'will', 'would', 'could', 'did', 'are']),
  ...saidOf(['it'], ['is', 'does', 'has', 'will', 'would', 'did', 'could']),
  ...['i am', 'he would', 'she would', 'there is', 'there are', 'there will be'],
].filter((echo) => echo !== 'i are');

const saidBefore = (leads: readonly string[], echoes: readonly string[]): string[] =>
  leads.flatMap((lead) => echoes.map((echo) => `${lead} ${echo}`));

export const supposedYes: readonly string[] = saidBefore(
  [
    'i think',
    'i believe',
    'i reckon',
    'id say',
    'id imagine',
    'i suppose',
    'i guess',
    'pretty sure',
  ],
  SUPPOSED,
);

export const supposedNo: readonly string[] = saidBefore(
  ['i dont think', 'i do not think', 'i dont believe', 'dont think', 'cant say', 'i cant say'],
  SUPPOSED,
);
