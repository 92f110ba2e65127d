/** Debian's own Chromium, and what a page in it does that it should not. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Installs it when missing; needs root for that. */
const install = (): void => {
  if (existsSync(executablePath)) return
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
  })
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = async (): Promise<Browser> => {
  install()
  return chromium.launch({ executablePath, args: flags })
}

/** Every error, warning and request to another address than the page's own, as they come. */
export const faultsOf = (page: Page, address: string): readonly string[] => {
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('request', request => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address))
      faults.push(`foreign request: ${request.url()}`)
  })
  return faults
}
