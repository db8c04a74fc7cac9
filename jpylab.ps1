# Starts JPyLab from PowerShell, which hands quotes in arguments on better than jpylab.bat can.
# JPYLAB_JAVA_HOME and JPYLAB_JAVA_OPTIONS mean what they mean in `jpylab`. The first start of a
# source checkout, and the start-up cache, are jpylab.bat's.
$ErrorActionPreference = 'Stop'
$wanted = 25

function Get-Jdk {
    $folders = @($env:JPYLAB_JAVA_HOME, $env:JAVA_HOME)
    $folders += Get-Item -ErrorAction SilentlyContinue -Path @(
        "$env:ProgramFiles\Eclipse Adoptium\jdk-*", "$env:ProgramFiles\Java\jdk-*",
        "$env:ProgramFiles\Microsoft\jdk-*", "$env:ProgramFiles\Amazon Corretto\jdk*",
        "$env:ProgramFiles\Zulu\zulu-*", "$env:ProgramFiles\BellSoft\*",
        "$env:LOCALAPPDATA\Programs\Eclipse Adoptium\jdk-*",
        "$HOME\.sdkman\candidates\java\*", "$HOME\.jdks\*") | ForEach-Object FullName
    $onPath = Get-Command java -ErrorAction SilentlyContinue
    if ($onPath) { $folders += Split-Path (Split-Path $onPath.Source) }
    foreach ($folder in $folders) {
        if (-not $folder -or -not (Test-Path "$folder\release")) { continue }
        $line = Select-String -Path "$folder\release" -Pattern '^JAVA_VERSION="(\d+)' |
            Select-Object -First 1
        if ($line -and [int]$line.Matches[0].Groups[1].Value -ge $wanted) { return $folder }
    }
}

$jdk = Get-Jdk
if (-not $jdk) {
    [Console]::Error.WriteLine("jpylab: needs a Java Development Kit (JDK) $wanted or newer: " +
        'winget install EclipseAdoptium.Temurin.25.JDK')
    exit 1
}
$root = Split-Path $PSScriptRoot
$lib = Join-Path $root 'lib'
if (-not (Test-Path "$lib\jpylab-shell.jar")) {
    $root = $PSScriptRoot
    $lib = Join-Path $root 'shell\target\lib'
}
if (-not (Test-Path "$lib\jpylab-shell.jar")) {
    & "$PSScriptRoot\jpylab.bat" --version | Out-Null
}
$options = @('-XX:+UseSerialGC', '-Xms144m', '-XX:NewSize=80m', '-XX:SurvivorRatio=2', '-XX:-DontCompileHugeMethods',
    '-XX:+UseCountedLoopSafepoints', '-XX:LoopStripMiningIter=1000',
    '-XX:Tier3DelayOn=1000', '-XX:Tier3DelayOff=1000', '-XX:Tier4LoadFeedback=100', '--enable-native-access=ALL-UNNAMED',
    '--sun-misc-unsafe-memory-access=allow', '-Dorg.jline.terminal.graphemeCluster=false',
    '-Xlog:disable', "-Djpylab.home=$root")
if ($env:JPYLAB_JAVA_OPTIONS) { $options += $env:JPYLAB_JAVA_OPTIONS -split '\s+' }
& "$jdk\bin\java.exe" @options -cp "$lib\jpylab-shell.jar" org.jpylab.shell.Main @args
exit $LASTEXITCODE
