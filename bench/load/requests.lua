-- Sends the requests of a file in turn, over and over, and prints what came of them as JSON.
-- The file: the method; headers, a line each; an empty line; then a line for each request: its path, and after a tab its body.
function init(args)
  local file = assert(io.open(args[1]))
  local headers, all = {}, {}
  wrk.method = file:read('*l')
  for line in file:lines() do
    if line == '' then break end
    local name, value = line:match('^([^:]+): (.*)$')
    headers[name] = value
  end
  for name, value in pairs(headers) do wrk.headers[name] = value end
  for line in file:lines() do
    local path, body = line:match('^([^\t]*)\t?(.*)$')
    if body == '' then body = nil end
    wrk.path, wrk.body = path, body
    all[#all + 1] = wrk.format()
  end
  file:close()
  -- One request alone is sent as it is: wrk then runs no Lua for each.
  if #all == 1 then return end
  local at = 0
  function request()
    at = at % #all + 1
    return all[at]
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"microseconds":%d,"bytes":%d,"refused":%d,"broken":%d,"p50":%d,"p95":%d,"p99":%d}\n',
    summary.requests, summary.duration, summary.bytes, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
