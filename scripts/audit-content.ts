// Every audit over every file of src/content: a line for each thing wrong, with file, field and reason, and exit code 1; or one line and 0.
// CONTENT_DIR names another folder to audit in its place, as the tests of this command do.
import { join } from 'node:path'
import { auditFolder } from './audit-content/audit'

const { lines, claims, entries } = auditFolder(process.env['CONTENT_DIR'] ?? join(__dirname, '../src/content'))

if (lines.length === 0) process.stdout.write(`content: ${claims} claims, ${entries} entries, no findings\n`)
else process.stderr.write(`${lines.join('\n')}\ncontent: ${lines.length} ${lines.length === 1 ? 'finding' : 'findings'}\n`)
// The process ends by itself, so that all output is written even into a pipe.
process.exitCode = lines.length === 0 ? 0 : 1
