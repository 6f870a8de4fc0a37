import type { Command } from 'commander';
import { UsageError } from '../failure.js';
import { print } from '../output.js';

interface Known {
  readonly name: string;
  readonly description: string;
  readonly options: readonly string[];
}

const SHELLS = ['bash', 'zsh', 'fish'];

const commandsOf = (program: Command): Known[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description().split(/[;:]/)[0]!.replaceAll("'", '’'),
    options: command.options.flatMap(({ long }) => (long ? [long] : [])),
  }));

/** Words that may stand after a command besides files. */
async function argumentsOf(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { QUERIES, exportFormats } = await import('../../index.js');
  const formats = [...(await exportFormats()).map(({ name }) => name), 'cypher', 'neo4j-csv'];
  return { query: Object.keys(QUERIES), export: formats, completion: SHELLS };
}

type Words = Readonly<Record<string, readonly string[]>>;

const wordsOf = ({ name, options }: Known, words: Words): string => [...(words[name] ?? []), ...options].join(' ');

const bash = (commands: readonly Known[], words: Words): string => `_kaidan() {
  local word=\${COMP_WORDS[COMP_CWORD]} words
  case \${COMP_WORDS[1]} in
${commands.map((command) => `    ${command.name}) words="${wordsOf(command, words)}" ;;`).join('\n')}
    *) words="" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${commands.map(({ name }) => name).join(' ')}"
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _kaidan kaidan
`;

const zsh = (commands: readonly Known[], words: Words): string => `#compdef kaidan
_kaidan() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, description }) => `      '${name}:${description}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map((command) => `    ${command.name}) compadd -- ${wordsOf(command, words)} ;;`).join('\n')}
  esac
  _files
}
compdef _kaidan kaidan
`;

function fish(commands: readonly Known[], words: Words): string {
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c kaidan -n __fish_use_subcommand -a ${name} -d '${description}'`,
    ...options.map((option) => `complete -c kaidan -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
    ...(words[name] ? [`complete -c kaidan -n '__fish_seen_subcommand_from ${name}' -f -a '${words[name].join(' ')}'`] : []),
  ]);
  return `${lines.join('\n')}\n`;
}

export const register = (program: Command): void => {
  program
    .command('completion')
    .description('a completion script for bash, zsh or fish')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      '\nExamples:\n  source <(kaidan completion bash)\n  kaidan completion fish > ~/.config/fish/completions/kaidan.fish',
    )
    .action(async (shell: string) => {
      const write = { bash, zsh, fish }[shell];
      if (!write) throw new UsageError(`no script for the shell "${shell.slice(0, 40)}"; there are: ${SHELLS.join(', ')}`);
      await print(write(commandsOf(program), await argumentsOf()));
    });
};
