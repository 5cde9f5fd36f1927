/** Server-sent events in a text that comes piece by piece, cut anywhere. */
export interface ServerEvent {
  name: string;
  data: string;
}

/** Gives each piece in turn the events that are whole with it. */
export function eventsIn(): (piece: string) => ServerEvent[] {
  let rest = '';
  let name = '';
  let data: string[] = [];
  return (piece) => {
    // A carriage return at the end may be half of a line's end.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    const whole: ServerEvent[] = [];
    for (const line of lines) {
      const [field = '', value = ''] = line.split(/:(.*)/s);
      const said = value.startsWith(' ') ? value.slice(1) : value;
      if (field === 'event') name = said;
      else if (field === 'data') data.push(said);
      if (line !== '') continue;
      if (data.length) whole.push({ name: name || 'message', data: data.join('\n') });
      name = '';
      data = [];
    }
    return whole;
  };
}
