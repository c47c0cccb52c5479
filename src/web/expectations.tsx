import type { Language, Study } from '../index.ts';
import { outlookWordings } from '../wording/outlook-wordings.ts';
import { sayCalibration, sayChance, sayFew, sayTogether } from '../wording/speak-chance.ts';

/** How chances by the outlook are read, what they come to together, and how often such bands held. */
export function Expectations({
  study,
  language,
}: {
  readonly study: Study;
  readonly language: Language;
}) {
  if (study.targets.every(({ outlook }) => outlook === null)) return null;
  const said = [
    outlookWordings[language].legend,
    sayTogether(study, (chance) => sayChance(chance, language), language),
    sayFew(study, language),
    sayCalibration(study, language),
  ].filter((text) => text !== null);
  return said.map((text) => (
    <p class="hint" key={text}>
      {text}
    </p>
  ));
}
