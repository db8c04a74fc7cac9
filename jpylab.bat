@echo off
rem Starts JPyLab on Windows: finds a JDK 25 or newer, builds a source checkout once, runs Java.
rem JPYLAB_JAVA_HOME, JPYLAB_JAVA_OPTIONS and JPYLAB_CACHE=off mean what they mean in `jpylab`.
setlocal EnableExtensions DisableDelayedExpansion
set "WANTED=25"
set "HERE=%~dp0"
set "JAVA="

if defined JPYLAB_JAVA_HOME call :try "%JPYLAB_JAVA_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%D in (
  "%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*"
  "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Amazon Corretto\jdk*"
  "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\BellSoft\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-*"
  "%USERPROFILE%\.sdkman\candidates\java\*" "%USERPROFILE%\.jdks\*"
) do call :try "%%~D"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JAVA goto no_jdk

set "ROOT=%HERE%.."
set "LIB=%HERE%..\lib"
if not exist "%LIB%\jpylab-shell.jar" (
  set "ROOT=%HERE%."
  set "LIB=%HERE%shell\target\lib"
)
if not exist "%LIB%\jpylab-shell.jar" call :build || exit /b 1

set "CACHE="
set "USE_CACHE="
if /i not "%JPYLAB_CACHE%"=="off" if defined LOCALAPPDATA call :cache

"%JAVA%" %USE_CACHE% -XX:+UseSerialGC -Xms144m -XX:NewSize=80m -XX:SurvivorRatio=2 -XX:-DontCompileHugeMethods -XX:+UseCountedLoopSafepoints -XX:LoopStripMiningIter=1000 -XX:Tier3DelayOn=1000 -XX:Tier3DelayOff=1000 -XX:Tier4LoadFeedback=100 --enable-native-access=ALL-UNNAMED ^
  --sun-misc-unsafe-memory-access=allow -Dorg.jline.terminal.graphemeCluster=false ^
  -Xlog:disable "-Djpylab.home=%ROOT%" "-Djpylab.cache=%CACHE%" %JPYLAB_JAVA_OPTIONS% ^
  -cp "%LIB%\jpylab-shell.jar" org.jpylab.shell.Main %*
exit /b %ERRORLEVEL%

rem Takes the folder as JDK if it is one and none was taken yet.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do (
  if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
)
set "MAJOR=0"
for /f "delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ %WANTED% set "JAVA=%~1\bin\java.exe"
exit /b 0

:build
where mvn >nul 2>nul || (
  echo jpylab: needs Maven to build this source checkout: winget install Apache.Maven 1>&2
  exit /b 1
)
echo jpylab: building (first use, a minute or two) 1>&2
pushd "%HERE%"
call mvn -q -B -Dmaven.test.skip=true -Dassembly.skipAssembly=true package 1>&2
if errorlevel 1 (popd & exit /b 1)
popd
exit /b 0

rem The start-up cache of this build under this JDK; made in the background beside the first start.
:cache
set /p BUILD_ID=<"%LIB%\build-id"
set "CACHE=%LOCALAPPDATA%\jpylab\%VERSION%-%BUILD_ID%.aot"
if exist "%CACHE%" (
  set USE_CACHE="-XX:AOTCache=%CACHE%"
  exit /b 0
)
if exist "%CACHE%.tried" exit /b 0
if not exist "%LOCALAPPDATA%\jpylab" mkdir "%LOCALAPPDATA%\jpylab" 2>nul
echo %DATE% >"%CACHE%.tried" 2>nul || exit /b 0
start "" /D "%TEMP%" /b /low "%JAVA%" -XX:+UseSerialGC -Xms144m -XX:NewSize=80m -XX:SurvivorRatio=2 -XX:-DontCompileHugeMethods -XX:+UseCountedLoopSafepoints -XX:LoopStripMiningIter=1000 -XX:Tier3DelayOn=1000 -XX:Tier3DelayOff=1000 -XX:Tier4LoadFeedback=100 --enable-native-access=ALL-UNNAMED ^
  --sun-misc-unsafe-memory-access=allow -Dorg.jline.terminal.graphemeCluster=false ^
  -Xlog:disable "-Djpylab.home=%ROOT%" "-XX:AOTCacheOutput=%CACHE%" ^
  -cp "%LIB%\jpylab-shell.jar" org.jpylab.shell.Training "%TEMP%" >nul 2>nul <nul
exit /b 0

:no_jdk
echo jpylab: needs a Java Development Kit ^(JDK^) %WANTED% or newer, and found none. 1>&2
echo. 1>&2
echo   winget install EclipseAdoptium.Temurin.25.JDK 1>&2
echo. 1>&2
echo It was looked for in JPYLAB_JAVA_HOME, JAVA_HOME, Program Files, SDKMAN and PATH. 1>&2
exit /b 1
