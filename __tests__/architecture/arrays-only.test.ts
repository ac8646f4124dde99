import { join } from 'node:path'
import ts from 'typescript'

const root = join(__dirname, '../..')

/** What TypeScript says of iterating where there are arrays only, as in ES5. */
const problems = (files: readonly string[]): readonly string[] => {
  const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config as { compilerOptions: object }
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, target: 'es5', downlevelIteration: false }, root)
  const program = ts.createProgram([...files], options)
  return program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('/node_modules/'))
    .flatMap((file) => program.getSemanticDiagnostics(file).map(({ messageText }) => `${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`))
}

test('what is looped over, spread or taken apart in src is an array, which babel.config.js takes for granted', () => {
  const files = [...ts.sys.readDirectory(join(root, 'src'), ['.ts', '.tsx']), ...ts.sys.readDirectory(join(root, 'types'), ['.ts'])]
  expect(files.length).toBeGreaterThan(200)
  expect(problems(files)).toEqual([])
})
