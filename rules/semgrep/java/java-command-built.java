class Tools {
  void backup(String database) throws IOException {
    // ruleid: java-command-built
    Runtime.getRuntime().exec("mysqldump " + database + " > /backup/all.sql");
  }
  void archive(Path folder) throws IOException {
    String command = "tar czf out.tgz " + folder;
    Runtime runtime = Runtime.getRuntime();
    // ruleid: java-command-built
    runtime.exec(command);
  }
  void show(String user) throws IOException {
    // ruleid: java-command-built
    ProcessBuilder builder = new ProcessBuilder("cmd.exe", "/c", "dir C:\\Users\\" + user);
    // ruleid: java-command-built
    new ProcessBuilder("/bin/sh", "-c", String.format("finger %s", user)).start();
    // ruleid: java-command-built
    Process p = Runtime.getRuntime().exec(new String[] {"bash", "-c", "ls " + user});
  }
  void fixed(String user) throws IOException {
    // ok: java-command-built
    new ProcessBuilder("finger", user).start();
    // ok: java-command-built
    Runtime.getRuntime().exec("uptime" + " -p");
    // ok: java-command-built
    new ProcessBuilder("git", "--work-tree=" + user, "status").start();
    // ok: java-command-built
    Runtime.getRuntime().exec(new String[] {"java", "-version"});
  }
}
