/** @jsxRuntime automatic */
import type { SlotTimes } from '@immolab/calls';
import type { Language } from '@immolab/contracts';
import { writeSlot } from '@immolab/messages';
import type { ReactElement } from 'react';
import { writeSlotValue } from './slot-value.js';
import type { PageTexts } from './texts/page-texts.js';

export interface MoveFormProps {
  readonly token: string;
  readonly language: Language;
  /** In the order in which they are shown. */
  readonly slots: readonly SlotTimes[];
  readonly texts: PageTexts['move'];
}

/** The open slots, day by day, of which one can be chosen. */
export function MoveForm({ token, language, slots, texts }: MoveFormProps): ReactElement {
  const days = [...new Set(slots.map(({ date }) => date))];
  return (
    <form action={token} method="post">
      <fieldset>
        <legend>{texts.legend}</legend>
        {days.map((day) => (
          <Day key={day} language={language} slots={slots.filter(({ date }) => date === day)} />
        ))}
      </fieldset>
      <button name="action" type="submit" value="move">
        {texts.button}
      </button>
    </form>
  );
}

function Day({ language, slots }: Pick<MoveFormProps, 'language' | 'slots'>): ReactElement | null {
  const [first] = slots;
  if (first === undefined) return null;
  const { date } = writeSlot(first, language);
  return (
    <>
      <h3 id={`day-${first.date}`}>{date}</h3>
      <div className="slots">
        {slots.map((slot) => {
          const value = writeSlotValue(slot);
          const id = `slot-${value.replace(/\W/g, '-')}`;
          return (
            <label htmlFor={id} key={value}>
              <input
                aria-describedby={`day-${first.date}`}
                id={id}
                name="slot"
                required
                type="radio"
                value={value}
              />
              {writeSlot(slot, language).time}
            </label>
          );
        })}
      </div>
    </>
  );
}
