/** The filter form as it stands in the page: what it offers, what is ticked, what is wrong. It needs no script to be. */
import type { Chosen, Field, Option } from './filter.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Every control says with `data-field` what kind of filter it belongs to. */
const controlsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Control>('[data-field]')];
const said = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

export function fieldsIn(form: HTMLFormElement): Field[] {
  const fields = new Map<string, Field>();
  for (const control of controlsOf(form)) {
    const { name } = control;
    const type = control.dataset.field as Field['type'];
    const around = control.closest('label');
    const known = fields.get(name);
    if (known?.type === 'choices') known.options.push(tickable(control));
    else if (type === 'choices')
      fields.set(name, {
        type,
        name,
        label: said(control.closest('fieldset')?.firstElementChild),
        options: [tickable(control)],
      });
    else if (type === 'within') fields.set(name, { type, name, label: labelOf(around), ...choicesOf(control) });
    else fields.set(name, { type, name, label: type === 'flag' ? said(around) : labelOf(around) });
  }
  return [...fields.values()];
}

const labelOf = (around: Element | null) => said(around?.querySelector('.utrecht-form-label'));
const tickable = (control: Control): Option => ({ value: control.value, label: said(control.closest('label')) });

function choicesOf(control: Control): { options: Option[]; usual?: string } {
  const options = control instanceof HTMLSelectElement ? [...control.options] : [];
  return {
    options: options.map((option) => ({ value: option.value, label: said(option) })),
    usual: options.find(({ defaultSelected }) => defaultSelected)?.value,
  };
}

export function addressOf(form: HTMLFormElement): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of new FormData(form)) address.append(name, String(value));
  return address;
}

/** What somebody ticked and did not apply is gone as soon as other filters hold. */
export function fill(form: HTMLFormElement, chosen: Chosen): void {
  for (const control of controlsOf(form)) {
    const values = chosen[control.name] ?? [];
    if (control instanceof HTMLSelectElement) control.value = values[0] ?? choicesOf(control).usual ?? '';
    else if (control.type !== 'checkbox') control.value = values[0] ?? '';
    else if ((control.checked = values.includes(control.value))) control.closest('details')?.setAttribute('open', '');
  }
}

export function unfold(form: HTMLFormElement, open = true): void {
  form.querySelector('.toggle')?.setAttribute('aria-expanded', String(open));
}

export function fold(form: HTMLFormElement): void {
  unfold(form, form.querySelector('.toggle')?.getAttribute('aria-expanded') !== 'true');
}

/** Says beside the postcode that the API does not know it, or takes that back. */
export function doubt(form: HTMLFormElement, unknown: boolean): void {
  const wrong = form.querySelector<HTMLElement>('#postcode-unknown');
  const postcode = form.querySelector('[data-field="postcode"]');
  if (!wrong || !postcode) return;
  wrong.hidden = !unknown;
  postcode.setAttribute('aria-invalid', String(unknown));
  postcode.setAttribute('aria-describedby', unknown ? 'postcode-hint postcode-unknown' : 'postcode-hint');
  if (unknown) unfold(form);
}
