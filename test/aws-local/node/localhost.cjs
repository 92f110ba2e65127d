// Preloaded into Node: <bucket>.localhost resolves to this machine, so that `new S3Client({})` (virtual-host
// style, no forcePathStyle) reaches the local endpoint. Debian's resolver does not do it by itself.
const dns = require('node:dns')

const local = host => typeof host === 'string' && host.endsWith('.localhost')
const { lookup } = dns
dns.lookup = (host, options, callback) => {
  if (typeof options === 'function') [options, callback] = [{}, options]
  if (!local(host)) return lookup.call(dns, host, options, callback)
  if (options?.all) return process.nextTick(callback, null, [{ address: '127.0.0.1', family: 4 }])
  return process.nextTick(callback, null, '127.0.0.1', 4)
}
dns.promises.lookup = (original => async (host, options) => {
  if (!local(host)) return original.call(dns.promises, host, options)
  return options?.all ? [{ address: '127.0.0.1', family: 4 }] : { address: '127.0.0.1', family: 4 }
})(dns.promises.lookup)
