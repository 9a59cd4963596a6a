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
  `,
  taken_up: `
    i'm|i_am|we're|we_are|i'll_be|am|are|be working|busy|away|abroad|travelling|booked|out|taken
    i|we work
    have|has|had|got to work
    is|are|'s|be bad|no_good|out|impossible|difficult|not_possible
    i|i've|we|we've (have|got) plans|something|an_appointment
  `,
  because: `because|cos|since|as_on`,
  therefore: `
    so
    therefore
    then|rather|instead
    but
  `,
};
