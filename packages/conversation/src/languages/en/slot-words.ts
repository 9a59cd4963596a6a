import type { SlotWordTable } from '../define-slot-words.js';

export const slotWords: SlotWordTable = {
  middle: `
    middle one|date|slot|option|time|appointment
    the|that|this middle|centre|center $
    one|date|slot|option in the middle
    in_between
  `,
  latest: `
    latest
    the|as last|late one|as_possible|possible
    furthest|farthest away|out
  `,
  weekend: `weekend|weekends`,
  working_days: `
    weekday|weekdays
    during the week
    working|business day|days
    monday to|till|through friday
  `,
  this_week: `this week`,
  next_week: `
    next|coming week
    week from now
  `,
  week_after: `
    week after|later|following
    following week
    week after that|those|next
    following weekend
    weekend after (that|next|those)
  `,
  next_month: `next month`,
  all_suit: `
    all|both|any|either|anything (of) (them|these|those|three) work|works|suit|suits|fine|good|fit|fits|okay|possible
    (they|these|those) all|both (are|would) (be) work|suit|fine|good|fit|okay|possible
    all fine|good|okay (with|by|for) me
  `,
  impossible: `
    all|both|they|those|these ... impossible|unsuitable|inconvenient
    impossible for me
    (they|those|these) all|both bad|wrong|no_good
  `,
  others: `
    (nothing|anything|something|bit|little|any|one|ones|slot|time|date) earlier|sooner|later
    what|which (other) times|dates|slots|days|options are|do|have|would
    when else
    (far|way|much|bit) too early|late|soon
  `,
  early_one: `
    the early|earlier|earliest|first (one|of|slot|time|viewing) (on|that|the)
    early|earlier one
  `,
  late_one: `
    the late|later|latest one|slot|time|viewing
    the later|latest
    late one
  `,
  bad_time: `
    (far|way|much|bit|a_bit) too early|late|soon
    (is|are|'s) no good|use
    anything|anytime|everything|all but|except
    i|we have_to|need_to|must
    at work|the_office
    (is|are|'s|no) use to|for
    don't|doesn't|won't|can't|cannot work|suit|do|manage|make
  `,
  taken_up: `
    i'm|i_am|we're|we_are|i'll_be|am|are|be working|busy|away|abroad|travelling|booked|out|taken
    i|we work
    have|has|had|got to work
    is|are|'s|be bad|no_good|out|impossible|difficult|not_possible
    i|i've|we|we've (have|got) plans|something|an_appointment
    on shift|call|duty|nights|days|earlies|lates|rota
    i'm|i_am|we're|we_are|i'll_be|we'll_be|am|are|be teaching|skiing|tied_up|hosting|flat_out|rostered|occupied|in_hospital|at_a_wedding|at_work|in_court|racing|playing|visiting|moving|flying
    i've|we've|i_have|we_have|have|having|got|there's (got) a|an|the|our|my|some christening|wedding|funeral|party|match|game|exam|shift|meeting|appointment|birthday|baptism|race|concert|rehearsal|visitors|guests|lesson|class|course|flight|do|reunion|tournament|delivery
    is|'s|be the|a|my|our|his|her|their (son's|daughter's|sister's|brother's|mum's|dad's) (big) christening|wedding|funeral|party|match|game|exam|birthday|baptism|race|concert|marathon|market|anniversary|sabbath|church|graduation
    keep|observe the sabbath|shabbat
  `,
  because: `
    because|cos|since|as_on
    i|we finish|knock_off|get_off|clock_off|am_off|start|get_back at
  `,
  therefore: `
    that leaves
    so
    therefore
    then|rather|instead
    but
  `,
};
