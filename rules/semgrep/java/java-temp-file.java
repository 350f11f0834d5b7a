class Temp {
  void all(String id) throws IOException {
    // ruleid: java-temp-file
    File report = new File("/tmp/report.csv");
    // ruleid: java-temp-file
    FileWriter writer = new FileWriter("/tmp/" + id + ".log");
    // ruleid: java-temp-file
    Path file = Paths.get("/tmp/export.json");
    // ruleid: java-temp-file
    File own = new File(System.getProperty("java.io.tmpdir"), "cache.dat");
    // ruleid: java-temp-file
    File folder = Files.createTempDir();
    // ok: java-temp-file
    Path fixed = Files.createTempFile("report", ".csv");
    // ok: java-temp-file
    File elsewhere = new File("/srv/app/tmp/report.csv");
    // ok: java-temp-file
    Path named = Files.createTempDirectory("work");
  }
}
