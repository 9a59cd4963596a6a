/** @jsxRuntime automatic */
import type { LinkedBooking } from '@immolab/calls';
import { writeSlot } from '@immolab/messages';
import type { ReactElement } from 'react';
import { writeDocument } from './document.js';
import { MoveForm } from './move-form.js';
import type { PageTexts } from './texts/page-texts.js';
import { textsOf } from './texts/texts-of.js';

/** What the page says besides how the viewing stands. */
export type PageNote = 'moved' | 'canceled' | 'slotTaken' | 'slotMissing';

export interface BookingPage extends LinkedBooking {
  /** Of the link; the forms are posted to it. */
  readonly token: string;
  readonly note: PageNote | null;
}

/** The page on which a lead sees a viewing, and cancels or moves it. It needs no script. */
export function writeBookingPage(page: BookingPage): string {
  const { booking, agencyName, language, note } = page;
  const texts = textsOf(language);
  const { date, time } = writeSlot(booking, language);
  return writeDocument({
    language,
    title: `${texts.title}: ${date}`,
    children: (
      <>
        <header>
          <p>{agencyName}</p>
          <h1>{texts.title}</h1>
        </header>
        <Note agencyName={agencyName} note={note} texts={texts} />
        <dl>
          <dt>{texts.labels.when}</dt>
          <dd>
            <strong>{date}</strong>
            <br />
            {time}
          </dd>
          <dt>{texts.labels.where}</dt>
          <dd>
            {booking.property.title}
            <br />
            {booking.property.address}
          </dd>
          <dt>{texts.labels.status}</dt>
          <dd className={`state-${booking.status}`}>{stateOf(page, texts)}</dd>
        </dl>
        {booking.status === 'booked' ? (
          <Choices page={page} texts={texts} />
        ) : (
          <p>{booking.status === 'canceled' ? texts.canceled(agencyName) : texts.replaced}</p>
        )}
      </>
    ),
  });
}

function stateOf({ booking }: BookingPage, { states }: PageTexts): string {
  return booking.status === 'rescheduled' ? states.replaced : states[booking.status];
}

interface NoteProps extends Pick<BookingPage, 'note' | 'agencyName'> {
  readonly texts: PageTexts;
}

function Note({ note, agencyName, texts }: NoteProps): ReactElement | null {
  switch (note) {
    case null:
      return null;
    case 'moved':
      return <Good text={texts.done.moved} />;
    case 'canceled':
      return <Good text={texts.done.canceled(agencyName)} />;
    case 'slotTaken':
    case 'slotMissing':
      return (
        <p className="notice bad" role="alert">
          {texts.problems[note]}
        </p>
      );
  }
}

function Good({ text }: { readonly text: string }): ReactElement {
  return (
    <p className="notice good" role="status">
      {text}
    </p>
  );
}

interface ChoicesProps {
  readonly page: BookingPage;
  readonly texts: PageTexts;
}

// What unfolds is the browser's own: nothing is done before a form in it is sent.
function Choices({ page, texts }: ChoicesProps): ReactElement {
  const { token, note, otherSlots, language, agencyName } = page;
  const { move, cancel } = texts;
  return (
    <>
      <details open={note === 'slotTaken' || note === 'slotMissing'}>
        <summary>
          <h2>{move.heading}</h2>
        </summary>
        {otherSlots.length === 0 ? (
          <p>{move.noSlots(agencyName)}</p>
        ) : (
          <MoveForm language={language} slots={otherSlots} texts={move} token={token} />
        )}
      </details>
      <details>
        <summary>
          <h2>{cancel.heading}</h2>
        </summary>
        <p>{cancel.warning}</p>
        <form action={token} method="post">
          <button className="danger" name="action" type="submit" value="cancel">
            {cancel.button}
          </button>
        </form>
      </details>
    </>
  );
}
