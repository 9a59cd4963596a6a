import type { SignalTable } from './signals.js';

/** Great Britain above all. */
export const EN: SignalTable = {
  tone: `
    after|at|following the (long|short|sound_of_the) tone|beep|signal|bleep
    you hear the tone|beep
  `,
  leave_message: `
    please (just|kindly) leave (me|us) a|your|one
    ^ leave (me|us) a|your|one (brief|short|quick|detailed|voice) message|name|number|details
    leave (me|us) a|your (brief|short|quick|detailed) message and|with|after|or
    leave your name|number
    record your|a message
    to leave a (voice) message
    ^ please speak now|after
  `,
  mailbox: `
    this is|to the (personal) voicemail|voice_mail|answerphone|mailbox
    voicemail|voice_mail|answerphone|messaging|voicemail_box service|box for|of
    voicemail|voice_mail|answerphone|mailbox of|for
    welcome to the (o2|ee|three|vodafone) voicemail|voice_mail|messaging
    welcome to the ... voicemail|voice_mail|messaging service
    reached the (voice) voicemail|voice_mail|mailbox|answerphone|answering
    forwarded|diverted|transferred to (an|a|the) automated|automatic|voice|voicemail|voice_mail
    automated|automatic voice|answering messaging|message|machine|service|system
    this is an|my answering|automated
    mailbox is full|not
    you know what to do
    i|we can_t|cannot come|get to the phone
    cannot accept (any) (more|new) messages
  `,
  carrier: `
    person|party|customer|subscriber you are|re calling|trying
    person|party|customer|subscriber is|isn_t (currently|temporarily) not|unavailable|available
    nobody|no_one (is) (here|available) to answer|take
    not been possible to connect
    hang up and try
    calling restrictions
    person|party|customer|subscriber you (have|ve) called|dialled|dialed
    mobile|phone|handset|number you are|re|have|ve calling|called|trying
    mobile|phone|handset ... switched off
    your call has been forwarded|diverted
    call cannot be completed
    please try (again) later
  `,
  dead_number: `
    number you (have|ve) dialled|dialed|called
    not in service
    no longer in service|use
    number has not|been recognised|recognized|disconnected
  `,
  reached: `
    you (ve|have) reached
    thank|thanks (you) for calling|ringing
    come through to
  `,
  hours: `
    our office|offices|opening|business|working hours|times|are|is
    our lines are
    we are (currently|now) closed
    monday to|through|until friday|saturday
  `,
  cannot_answer: `
    i|we can_t|cannot|am_unable_to|m_unable_to|are_unable_to take|answer your|the call|phone
    i|we m|re|am|are not available|here|in
    unable to take your
  `,
  will_return: `
    get|call|ring back|you to|back as|soon|shortly
    as soon as i|we can
    get back to you
    return your call
  `,
  press_key: `
    press|dial|push|select|choose (the) (number|key|option) 1|2|3|4|5|6|7|8|9|0|one|two|three|four|five|six|seven|eight|nine|zero|hash|star|pound
    menu|main|following options|menu
    say or enter|press
    (please) enter your ... number|code|pin
    in a few words
    for english
  `,
  recorded: `
    call|calls|conversation|conversations may|will|can|are|is|might be (being) recorded|monitored
    training and|or quality|monitoring
    quality and|or training
    training purposes
  `,
  queue: `
    all (of) our agents|lines|operators|advisers|advisors|representatives|staff are
    number ... in the queue
    position in the queue
    next available agent|operator|adviser|advisor|representative|member
    your call is important
    shortly by one of
  `,
  wait: `
    please hold|stay|remain the|on|while|for
    while we connect|transfer
    thank you for holding|waiting
  `,
  screening: `
    record|say|state|give|leave|provide your name and (the|your) reason|why|purpose
    see|check if|whether this person
    using|uses a (call) screening
    call is being screened
    state|say your name and
    call screening
    screening service
    google assistant
    virtual|digital|automated assistant
  `,
  asks_caller: `
    who s|is this|calling|that|there|speaking|it
    how|what can|may i|we
    can|may|shall i
    can we
    what s|is this|it|your
    why are you
    would you like|mind
    could you ring|call|speak|hold
    do you want
    are you there|calling
    can you hear
    speaking $$
  `,
  speaks_of_other: `
    he|she s|is (not|in|out|away|unavailable|currently)
    he|she isn t
    they re not|out|away
    let me get|put|see|find
    i ll get|put|fetch him|her|you
    wrong number
    this number again
    message for him|her|them
    the message you
  `,
};
