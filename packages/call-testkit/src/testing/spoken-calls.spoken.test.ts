import { expect, inject, it } from 'vitest';

it('runs spoken calls where they are required (IMMOLAB_REQUIRE_SPOKEN_CALLS=1)', () => {
  expect(inject('spokenCallsFault')).toBeNull();
});
