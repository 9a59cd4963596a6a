import type { Language } from '@immolab/contracts';
import { spellNumber } from '@immolab/evaluation';

/** A start time (`HH:MM`) as people repeat it; several ways, the figures among them. */
export function spokenTimeOf(time: string, language: Language): [string, ...string[]] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const exact = writtenTime(hour, minute, language);
  if (minute === 0) return [exact, fullHour(hour, language)];
  if (minute === 30) return [exact, halfHour(hour, language)];
  return [exact];
}

function writtenTime(hour: number, minute: number, language: Language): string {
  const minutes = String(minute).padStart(2, '0');
  switch (language) {
    case 'en': {
      const twelve = `${hour % 12 || 12}${minute === 0 ? '' : `:${minutes}`}`;
      return `${twelve} ${hour < 12 ? 'am' : 'pm'}`;
    }
    case 'de':
      return minute === 0 ? `${hour} Uhr` : `${hour} Uhr ${minutes}`;
    case 'fr':
      return minute === 0 ? `${hour} heures` : `${hour} heures ${minutes}`;
    case 'nl':
      return minute === 0 ? `${hour} uur` : `${hour}:${minutes}`;
  }
}

function fullHour(hour: number, language: Language): string {
  switch (language) {
    case 'en':
      return hour === 12 ? 'noon' : spellNumber(hour % 12 || 12, 'en');
    case 'de':
      return hour === 1 ? 'ein Uhr' : `${spellNumber(hour, 'de')}${hour > 12 ? ' Uhr' : ''}`;
    case 'fr':
      return hour === 12
        ? 'midi'
        : `${hour === 1 ? 'une heure' : `${spellNumber(hour, 'fr')} heures`}`;
    case 'nl':
      return `${spellNumber(hour % 12 || 12, 'nl')} uur`;
  }
}

function halfHour(hour: number, language: Language): string {
  switch (language) {
    case 'en':
      return `half past ${spellNumber(hour % 12 || 12, 'en')}`;
    case 'de':
      return `halb ${spellNumber((hour + 1) % 12 || 12, 'de')}`;
    case 'fr':
      return `${spellNumber(hour, 'fr')} heures ${hour > 12 ? 'trente' : 'et demie'}`;
    case 'nl':
      return `half ${spellNumber((hour + 1) % 12 || 12, 'nl')}`;
  }
}
