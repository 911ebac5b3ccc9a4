@echo off
rem Builds what changed and starts Frontdesk. Needs a JDK 25 and Maven. Arguments go to the program as they are;
rem standard output and the exit status are the program's alone.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "TOP=%%~fI"
set "TARGET=%TOP%\target"
set "SEEN=%TARGET%\seen"

set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /d %%I in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do call :consider "%%~I"
for %%I in (javac.exe) do if not "%%~$PATH:I" == "" call :consider "%%~dp$PATH:I.."
if not defined JDK (
  echo Frontdesk needs a JDK 25: install one, for example from https://adoptium.net, and set JAVA_HOME to it. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"

call :changed
if not errorlevel 1 goto start
where mvn >nul 2>nul
if errorlevel 1 (
  echo Frontdesk needs Maven 3.8.7 or newer on the PATH: install it from https://maven.apache.org. 1>&2
  exit /b 1
)
call :build
if errorlevel 1 (
  echo Frontdesk could not be built: the reason is above. 1>&2
  exit /b 1
)

:start
"%JAVA_HOME%\bin\java.exe" --module-path "%TARGET%\fx" --add-modules javafx.controls,javafx.fxml,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED -cp "%TARGET%\classes;%TARGET%\libraries\*" org.frontdesk.app.Launcher %*
exit /b %ERRORLEVEL%

rem The first folder that holds a JDK 25 wins.
:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25\"" /c:"JAVA_VERSION=\"25." "%~1\release" >nul 2>nul
if not errorlevel 1 set "JDK=%~f1"
exit /b 0

rem Status 1 unless what was built last is exactly what is there now, by name, size and time.
:changed
if not exist "%TARGET%\built" exit /b 1
call :compare /L
exit /b %ERRORLEVEL%

rem Compares the sources with the copy of what was built last; without /L the copy is brought up to date.
:compare
set "DIFFERENCE=0"
robocopy "%TOP%\src\main" "%SEEN%\main" /MIR /R:1 /W:1 %1 >nul
if errorlevel 1 set "DIFFERENCE=1"
robocopy "%TOP%\resources" "%SEEN%\resources" /MIR /R:1 /W:1 %1 >nul
if errorlevel 1 set "DIFFERENCE=1"
robocopy "%TOP%" "%SEEN%\pom" pom.xml /XX /R:1 /W:1 %1 >nul
if errorlevel 1 set "DIFFERENCE=1"
exit /b %DIFFERENCE%

rem Without the network first, which is quicker; with it where a library lacks.
:build
echo Building Frontdesk (the first time it fetches its libraries, which takes some minutes) ... 1>&2
if not exist "%TARGET%" mkdir "%TARGET%"
if exist "%TARGET%\built" del /q "%TARGET%\built"
if exist "%TARGET%\fx" rmdir /s /q "%TARGET%\fx"
if exist "%TARGET%\libraries" rmdir /s /q "%TARGET%\libraries"
call :compare
set "LOG=%TARGET%\building.log"
call :maven -o
if not errorlevel 1 goto done
findstr /c:"offline" "%LOG%" >nul 2>nul
if errorlevel 1 goto failed
call :maven -ntp
if errorlevel 1 goto failed
:done
type nul > "%TARGET%\built"
exit /b 0
:failed
type "%LOG%" 1>&2
exit /b 1

:maven
pushd "%TOP%"
call mvn %1 -q -B -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true process-classes dependency:copy-dependencies@libraries > "%LOG%" 2>&1 < nul
set "STATUS=%ERRORLEVEL%"
popd
exit /b %STATUS%
