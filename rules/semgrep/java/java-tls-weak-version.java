class Versions {
  void all(SSLSocket socket, OkHttpClient.Builder builder) throws Exception {
    // ruleid: java-tls-weak-version
    SSLContext old = SSLContext.getInstance("SSL");
    // ruleid: java-tls-weak-version
    SSLContext first = SSLContext.getInstance("TLSv1");
    // ruleid: java-tls-weak-version
    socket.setEnabledProtocols(new String[] {"TLSv1.1", "TLSv1.2"});
    // ruleid: java-tls-weak-version
    System.setProperty("https.protocols", "TLSv1");
    // ok: java-tls-weak-version
    SSLContext fixed = SSLContext.getInstance("TLSv1.3");
    // ok: java-tls-weak-version
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    // ok: java-tls-weak-version
    Protocol name = Protocol.getInstance("SSL");
  }
}
