import { expect, test } from 'vitest';
import { isGuessable } from './guessable-password.ts';

const ABOUT = ['Made-up Council', 'Ada Lovelace', 'ada.lovelace@council.example'];

test.each([
  'password1234',
  'Passw0rd!!!!',
  'passwordpassword',
  'qwertyuiop12',
  '123456789012',
  'letmeinplease',
  'administrator',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'AdaLovelace2026!',
  'MadeUpCouncil2026!',
  'dialdialdialdial',
  `${'1234567890'.repeat(4)} and then much that nobody guesses`,
])('%s is guessed', async (password) => {
  expect(await isGuessable(password, ABOUT)).toBe(true);
});

test.each([
  'quite another password',
  'the heron walks at noon',
  'x7Kd92ms0aQl',
  'pier lamp orchard nine',
  'ßüñ łąkę 漢字 жук',
])('%s is not', async (password) => {
  expect(await isGuessable(password, ABOUT)).toBe(false);
});
