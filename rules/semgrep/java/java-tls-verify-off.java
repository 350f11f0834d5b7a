class Trust {
  void all() throws Exception {
    TrustManager[] managers = {new X509TrustManager() {
      public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
      public void checkClientTrusted(X509Certificate[] chain, String type) {}
      // ruleid: java-tls-verify-off
      public void checkServerTrusted(X509Certificate[] chain, String type) {}
    }};
    // ruleid: java-tls-verify-off
    HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
    // ruleid: java-tls-verify-off
    HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();
    // ruleid: java-tls-verify-off
    SSLContexts.custom().loadTrustMaterial(null, new TrustAllStrategy()).build();
    // ruleid: java-tls-verify-off
    SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build();
  }
  class AllHosts implements HostnameVerifier {
    // ruleid: java-tls-verify-off
    public boolean verify(String host, SSLSession session) {
      return true;
    }
  }
  class Pinned implements X509TrustManager {
    // ok: java-tls-verify-off
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
      delegate.checkServerTrusted(chain, type);
    }
  }
  class OneHost implements HostnameVerifier {
    // ok: java-tls-verify-off
    public boolean verify(String host, SSLSession session) {
      return "api.example.org".equals(host) && HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session);
    }
  }
  void fixed() throws Exception {
    // ok: java-tls-verify-off
    HttpClients.custom().setSSLHostnameVerifier(new DefaultHostnameVerifier()).build();
    // ok: java-tls-verify-off
    queue.setDefaultVerifier((name, value) -> true);
  }
}
