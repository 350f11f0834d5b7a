// ruleid: js-command-other-runtime
Bun.spawn(['sh', '-c', `echo ${name}`])
// ruleid: js-command-other-runtime
await ssh.execCommand('rm -rf ' + folder)
const command = ['ffmpeg', '-i', inputPath, outputPath].join(' ')
// ruleid: js-command-other-runtime
exec(command)
// ruleid: js-command-other-runtime
execSync(['git', 'fetch', remote, branch].join(' '))
// ruleid: js-command-other-runtime
new Deno.Command('bash', { args: ['-c', `grep ${term} file`] })
// ok: js-command-other-runtime
Bun.spawn(['echo', name])
// ok: js-command-other-runtime
await ssh.execCommand('uptime')
// ok: js-command-other-runtime
execFile('ffmpeg', ['-i', inputPath, outputPath])
// ok: js-command-other-runtime
execSync(['git', 'fetch', 'origin'].join(' '))
// ok: js-command-other-runtime
const found = pattern.exec(['a', b].join(' '))
