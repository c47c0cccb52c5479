import { stripVTControlCharacters } from 'node:util';
import type { Command, Help } from 'commander';
import { wrapText } from '../wording/wrap-text.ts';
import type { CliWording } from '../wording/zh/cli.ts';
import type { Io } from './io.ts';
import { createPaint } from './paint.ts';
import { plainWidth } from './plain-width.ts';

const widestHelp = 100;

const measure = (text: string) => plainWidth(stripVTControlCharacters(text));

/**
 * Makes commander speak the words it is given and none of its own: headings, usage lines, widths of
 * Chinese text; errors are left to the caller. Commands added later inherit it.
 */
export function configureHelp(program: Command, words: CliWording, io: Io): void {
  const titles: { readonly [title: string]: string } = {
    'Usage:': words.helpTitles.usage,
    'Arguments:': words.helpTitles.arguments,
    'Options:': words.helpTitles.options,
    'Global Options:': words.helpTitles.globalOptions,
    'Commands:': words.helpTitles.commands,
  };
  const paint = createPaint(io.stdout, io.env);
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns || widestHelp, widestHelp),
      getErrHelpWidth: () => Math.min(io.stderr.columns || widestHelp, widestHelp),
      // Painted above by `io.env`; commander would ask this process's environment.
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: measure,
      styleTitle: (title) => paint(titles[title] ?? title, 'title'),
      commandUsage: (command) => usageOf(command, words),
      subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
      optionDescription: (option) => option.description,
      boxWrap: (text, width) => wrapText(text, width, measure).join('\n'),
    } satisfies Partial<Help>)
    .helpOption('-h, --help', words.helpOption)
    .helpCommand(`help ${words.helpCommandArgument}`, words.helpCommand);
}

function usageOf(command: Command, words: CliWording): string {
  if (command.parent === null) return `${command.name()} ${words.usage.program}`;
  const own = [command.name(), words.usage.options, ...argumentsOf(command)];
  return [command.parent.name(), ...own].join(' ');
}

function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}
