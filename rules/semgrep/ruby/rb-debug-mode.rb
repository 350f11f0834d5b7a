Rails.application.configure do
  # ruleid: rb-debug-mode
  config.consider_all_requests_local = true
  # ruleid: rb-debug-mode
  config.web_console.permissions = '0.0.0.0/0'
  # ruleid: rb-debug-mode
  config.force_ssl = false
  # ok: rb-debug-mode
  config.consider_all_requests_local = false
  # ok: rb-debug-mode
  config.force_ssl = true
  # ok: rb-debug-mode
  config.cache_classes = true
end
