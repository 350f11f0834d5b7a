// ruleid: js-shell-option
spawn(this.command(job), { shell: true, stdio: 'inherit' })
// ruleid: js-shell-option
cp.spawnSync(program, args, { shell: true })
// ruleid: js-shell-option
execFile('convert', names, { shell: true }, done)
// ok: js-shell-option
spawn(program, args, { shell: false })
// ok: js-shell-option
spawn('npm run build', { shell: true })
// ok: js-shell-option
cp.spawn('npm', ['run', 'build'], { shell: true })
